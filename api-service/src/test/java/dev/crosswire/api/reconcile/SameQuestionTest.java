package dev.crosswire.api.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of sameness, each with its cases: two claims of two outlets, and whether they answer one question. */
class SameQuestionTest {
    private static boolean joined(PublishedClaim a, PublishedClaim b) {
        return new Reconciler().reconcile(List.of(a, b)).size() == 1;
    }

    private static void check(String a, String b, boolean expected) {
        PublishedClaim first = Given.claim().of(a);
        PublishedClaim second =
                Given.claim().in("a2", "b.example", "2025-03-19").of(b);
        assertEquals(expected, joined(first, second), a + " / " + b);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|strike|Russia|Ukraine||Ukraine|2025-03-18|| Russia struck Ukraine; Attack|hit|Russia|Ukraine||Ukraine|2025-03-18||Russian forces hit Ukraine; true",
                "Attack|hit|Russia|hospital||Sumy|2025-03-18||a hospital was hit; Damage|damage|Russia|hospital||Sumy|2025-03-18||the hospital was damaged; true",
                "Attack|strike|Russia|Ukraine||Ukraine|2025-03-18||; Meet|meet|Russia|Ukraine||Ukraine|2025-03-18||; false",
                "Death|kill|Russia|person|=3 person|Kyiv|2025-03-18||; Injury|injure|Russia|person|=3 person|Kyiv|2025-03-18||; false"
            })
    void typeFamilies(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|strike|Russia|Ukraine|=40 drone|||| ; Attack|strike|Ukraine|Russia|=40 drone||||; false",
                "Attack|strike|Russia|oil depot|||||; Attack|strike|Ukraine|oil depot|||||; false",
                "Agree|agree|Vladimir Putin|halt to attacks on energy facilities|||||; Agree|agree|Russia|pause in strikes on energy infrastructure|||||; true",
                "Call|speak|Donald Trump,Vladimir Putin||||2025-03-18||; Call|call|Vladimir Putin,Donald Trump||||2025-03-18||; true",
                "Call|speak|Donald Trump,Vladimir Putin||||2025-03-18||; Call|call|Donald Trump,Volodymyr Zelensky||||2025-03-18||; false"
            })
    void rolesAreNeverSwapped(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|hit|Russia|oil depot||Kavkazskaya<Krasnodar Krai<Russia|2025-03-18||; Attack|hit|Russia|oil depot||Krasnodar Krai<Russia|2025-03-18||; true",
                "Attack|hit|Russia|oil depot||Sumy<Ukraine|2025-03-18||; Attack|hit|Russia|oil depot||Odesa<Ukraine|2025-03-18||; false",
                "Injury|injure|Russia|person|=14 person|Ukraine|2025-03-18||14 injured; Injury|injure|Russia|person|=14 person|Ukraine|2025-03-18||14 hurt; true",
                "Attack|hit|Russia|hospital||Sumy|2025-03-18||; Attack|hit|Russia|hospital||Sumy Oblast|2025-03-18||; true"
            })
    void placesContain(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|attack|Russia|Ukraine|=145 drone||2025-03-18/2025-03-19||; Attack|attack|Russia|Ukraine|=150 drone||2025-03-19||; true",
                "Attack|attack|Russia|Ukraine|=145 drone||2025-03-18||; Attack|attack|Russia|Ukraine|=145 drone||2025-03-12||; false",
                "Disaster|strike|earthquake|city||Lima|2024-03-18||; Disaster|strike|earthquake|city||Lima|2025-03-18||; false"
            })
    void timesOverlap(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|Russia|soldier|=3 soldier|Kyiv|2025-03-18||three soldiers killed; Death|kill|Russia|person|=5 person|Kyiv|2025-03-18||five people killed; true",
                "Attack|launch|Russia|drone|=145 drone|Ukraine|2025-03-18||; Attack|launch|Russia|drone|=150 UAV|Ukraine|2025-03-18||; true",
                "Attack|launch|Russia|drone|=145 drone|Ukraine|2025-03-18||; Attack|launch|Russia|missile|=4 missile|Ukraine|2025-03-18||; false",
                "Propose|offer|Boston Red Sox|Mark Teixeira|=8 year||||; Propose|offer|Boston Red Sox|Mark Teixeira|=180000000 US dollar||||; false"
            })
    void countsTheSameThing(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|lie|wreck|shore|=2 mile||2021-05-02||the wreck lies two miles from the shore; Other|lie|wreck|shore|=3 kilometre||2021-05-02||the wreck lies three kilometres from the shore; true",
                "Other|weigh|crane||=33 ton||||the crane weighs 33 tons; Other|weigh|crane||=36 tonne||||the crane weighs 36 tonnes; true",
                "Other|lie|wreck|shore|=2 mile||2021-05-02||the wreck lies two miles from the shore; Other|lie|wreck|shore|=2 tonne||2021-05-02||the wreck lies there, two tonnes; false"
            })
    void measuresOfOneKind(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Respond|repair|Acme|leak|=2 day||2021-05-02||Acme repaired the leak in two days; Respond|repair|Acme|leak|=48 hour||2021-05-02||Acme repaired the leak within 48 hours; true",
                "Other|lie|wreck|shore|=2 mile|Lima<Peru|2021-05-02||the wreck lies two miles from the shore; Other|lie|wreck|shore|=3 kilometre|Callao|2021-05-02||the wreck lies three kilometres from the shore; true"
            })
    void measuresAreNoCounts(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Exchange|free|rebels|schoolgirl|=9 schoolgirl||2021-05-02||the rebels freed nine schoolgirls; Exchange|free|rebels|girl|=9 girl||2021-05-02||nine girls were freed by the rebels; true",
                "Exchange|free|rebels|university lecturer|=9 university lecturer||2021-05-02||the rebels freed nine university lecturers; Exchange|free|rebels|lecturer|=9 lecturer||2021-05-02||the rebels freed nine lecturers; true",
                "Exchange|free|rebels|schoolgirl|=9 schoolgirl||2021-05-02||the rebels freed nine schoolgirls; Exchange|free|rebels|girl|=30 girl||2021-05-02||30 girls were freed by the rebels; false"
            })
    void oneFigureOfOneThingByTwoNames(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|steal|hacker|customer files||||| a hacker stole customer files; Other|steal|intruder|customer files||||| an intruder stole customer files; true",
                "Other|steal|Jan Novak|customer files||||| Jan Novak stole customer files; Other|steal|Petr Dvorak|customer files||||| Petr Dvorak stole customer files; false",
                "Economy|fall|copper wire|price|=80 US dollar||2021-05-02||copper wire fell to 80 dollars; Economy|fall|zinc sheet|price|=80 US dollar||2021-05-02||zinc sheets fell to 80 dollars; false",
                "Control|seize|Gabonese officers|power||Gabon|2021-05-02||the officers seized power; Control|seize|Gabonese military|power||Gabon|2021-05-02||the military seized power in Gabon; true"
            })
    void descriptionsMayBeOfOneAgent(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Promise|vow|Jo Bloggs|refund||||| Jo Bloggs vowed a refund; Promise|vow|Bloggs|refund||||| Bloggs vowed a refund; true",
                "Promise|vow|Jo Bloggs|refund||||| Jo Bloggs vowed a refund; Promise|vow|Sam Bloggs|refund||||| Sam Bloggs vowed a refund; false"
            })
    void aNameAndItsLongerForm(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Call|speak|Donald Trump,Vladimir Putin||||2025-03-18||the two spoke by phone; Call|speak|Donald Trump,Vladimir Putin,Emmanuel Macron||||2025-03-18||the three spoke by phone; true",
                "Meet|meet|Donald Trump,Vladimir Putin||||2025-03-18||the two met; Meet|meet|Emmanuel Macron,Keir Starmer||||2025-03-18||the two met; false"
            })
    void partiesOfTalksAreASet(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|storm|person|=14 person|Lima|2021-05-02||14 people were killed; Death|die||person|=2 person|Lima|2021-05-02||two more people died; false",
                "Death|kill|storm|person|=14 person|Lima|2021-05-02||14 people were killed; Death|die||person|>12 person|Lima|2021-05-02||more than 12 people died; true"
            })
    void whatComesOnTopIsNoTotal(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    /** One outlet's article that counts people twice: a caption that lags behind, or two counts. */
    @ParameterizedTest
    @CsvSource({"44, 40, 1", "44, 20, 2"})
    void aCaptionLagsBehindItsArticle(int text, int caption, int facts) {
        String line = "Economy|employ|Acme|worker|=%d worker|Lima|||Acme employs %d workers in Lima";
        List<PublishedClaim> claims = List.of(
                Given.claim().of(line.formatted(text, text)), Given.claim().of(line.formatted(caption, caption)));
        assertEquals(facts, new Reconciler().reconcile(claims).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|miss||person|=33 person|Lima|2021-05-02||33 people are missing; Other|miss||person||Lima|2021-05-02||nobody is missing; true",
                "Other|miss||person|=33 person|Lima|2021-05-02||33 people are missing; Other|miss||dog||Lima|2021-05-02||no dog is missing; false"
            })
    void noneIsAnAnswerToHowMany(String count, String none, boolean expected) {
        PublishedClaim counted = Given.claim().of(count);
        PublishedClaim denied =
                Given.claim().in("a2", "b.example", "2025-03-19").denied().of(none);
        assertEquals(
                expected ? 1 : 2,
                new Reconciler().reconcile(List.of(counted, denied)).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Injury|injure||person|=4 person|Duisburg|2017-12-26||four people seriously injured; Injury|injure||person|=27 person|Duisburg|2017-12-26||27 people are injured; false",
                "Injury|injure||person|=25 person|Duisburg|2017-12-26||25 people were injured; Injury|injure||person|=27 person|Duisburg|2017-12-26||27 people are injured; true",
                "Injury|injure||person|=2 person|Duisburg|2017-12-26||two are in serious condition; Injury|injure||person|=2 person|Duisburg|2017-12-26||two are in critical condition; false"
            })
    void scopeWords(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|drive|lorry|crowd||Lyon|2021-05-02||a lorry drove into a crowd; Attack|speed|lorry|||Lyon|2021-05-02||the lorry went at high speed; false",
                "Attack|drive|lorry|crowd||Lyon|2021-05-02||a lorry drove into a crowd; Attack|ram|lorry|crowd||Lyon|2021-05-02||a lorry rammed the crowd; true"
            })
    void aspectsAreAskedApart(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Economy|fall|copper|price|=80 US dollar||2021-05-02||copper fell to 80 dollars; Economy|drop|copper|price|=80 US dollar||2021-05-02||copper prices dropped to 80 dollars; true",
                "Economy|fall|copper|price|=80 US dollar||2021-05-02||copper fell to 80 dollars; Economy|fall|copper|price|=5 US dollar||2021-05-02||copper prices fell by 5 dollars; false"
            })
    void aLevelIsNoChange(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Injury|injure||person|=6 person|Mercy Hospital|2021-05-02||six people were injured; Injury|injure||person|=6 person|Grace Hospital|2021-05-02||six people were injured; false",
                "Damage|hit|Russia|bridge||Sumy Oblast|2025-03-18||a bridge was hit; Damage|hit|Russia|bridge||Kyiv Oblast|2025-03-18||a bridge was hit; false",
                "Injury|injure||person|=6 person||2021-05-02||six people were taken in; Injury|hurt||person|=19 person|Mercy Hospital|2021-05-02||hurt were 19; false"
            })
    void placesOfAKindAreApart(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Intercept|shoot down||drone|=72 drone||2025-03-18|Ukrainian Air Force|72 drones were shot down; Intercept|shoot down|Russia|drone|=57 drone||2025-03-18||57 drones were shot down; false",
                "Intercept|shoot down||drone|=72 drone||2025-03-18|Ukrainian Air Force|72 drones were shot down; Intercept|shoot down|Ukraine|drone|=72 drone||2025-03-18||72 drones were shot down; true",
                "Reject|reject|Ukraine's allies|condition|||||Ukraine's allies rejected the condition; Reject|reject|Ukraine|condition|||||Ukraine rejected the condition; false",
                "Reject|reject|Ukraine's allies|condition|||||Ukraine's allies rejected the condition; Reject|reject|Kyiv's supporters|condition|||||Kyiv's supporters rejected the condition; true",
                "Economy|fall|copper|price|||2021-05-02||copper prices fell; Economy|fall|zinc|price|||2021-05-02||zinc prices fell; false"
            })
    void agentsOfOneKindAndSide(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attack|drive|man|crowd||Lyon|2021-05-02||a man drove a van into the crowd; Attack|open fire|man|crowd||Lyon|2021-05-02||a man fired a rifle at the crowd; false",
                "Attack|drive|man|crowd||Lyon|2021-05-02||a man drove a van into the crowd; Attack|ram|man|crowd||Lyon|2021-05-02||a man rammed the crowd with a van; true"
            })
    void meansOfABlow(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|police|gunman||Lyon|2021-05-02||police killed the gunman; Attack|shoot|police|gunman||Lyon|2021-05-02||the gunman was shot by police; true",
                "Other|identify|police|victim||Lyon|2021-05-02||police identified the victim; Respond|identify|police|victim||Lyon|2021-05-02||police have identified the victim; true",
                "Disaster|strike|earthquake|city||Lima|2021-05-02||an earthquake struck; Vote|elect||mayor||Lima|2021-05-02||a mayor was elected; false"
            })
    void typesThatReadersTakeForEachOther(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Economy|fall|sugar|price|=80 US dollar||2021-05-02||sugar fell to 80 dollars; Economy|fall|Sugar Hill|price|=80 US dollar||2021-05-02||Sugar Hill fell to 80 dollars; false",
                "Economy|fall|copper|price|=0.03 share of price||2021-05-02||copper fell by 3 percent; Economy|fall|copper|price|=0.3 share of price||2021-04-02/2021-05-02||copper fell by 30 percent in a month; false",
                "Economy|fall|copper|price|=80 US dollar||2021-05-02||copper fell to 80 dollars; Economy|fall|copper|price|=5 US dollar||2021-05-02||a 5 dollar drop; false"
            })
    void pricesOfOneThingAndSpan(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @org.junit.jupiter.api.Test
    void aForecastIsNotWhatAPriceCameTo() {
        PublishedClaim came =
                Given.claim().of("Economy|fall|copper|price|=80 US dollar||2021-05-02||copper fell to 80 dollars");
        PublishedClaim may = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .as(dev.crosswire.contract.Modality.HEDGED)
                .of("Economy|fall|copper|price|=60 US dollar||2021-05-02||copper could fall to 60 dollars");
        assertEquals(2, new Reconciler().reconcile(List.of(came, may)).size());
    }

    @org.junit.jupiter.api.Test
    void whatAnOutletCountsAndWhatItReportsAreTwoCounts() {
        String line = "Injury|injure||person|=%d person|Lyon|2021-05-02|%s|%s";
        List<PublishedClaim> claims = List.of(
                Given.claim().of(line.formatted(14, "police", "14 people were injured")),
                Given.claim().of(line.formatted(1, "", "one person was injured")));
        assertEquals(2, new Reconciler().reconcile(claims).size());
    }

    @org.junit.jupiter.api.Test
    void whatIsNotAgreedIsRejected() {
        PublishedClaim rejects = Given.claim()
                .of("Reject|reject|Vladimir Putin|full ceasefire|||2025-03-18||Putin rejected a full ceasefire");
        PublishedClaim not = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .denied()
                .of("Agree|agree|Vladimir Putin|full ceasefire|||2025-03-18||Putin did not agree to a full ceasefire");
        List<Reconciled> view = new Reconciler().reconcile(List.of(rejects, not));
        assertEquals(1, view.size());
        assertEquals(
                dev.crosswire.contract.Status.CORROBORATED, view.get(0).fact().status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|rise||death toll|=5 person|Lima|2025-03-18||the death toll of the landslide has risen to five; Death|lose life||person|=6 person|Lima|2025-03-18||six people lost their lives in the landslide; true",
                "Disaster|confirm|ministry|case|=31 case|Lima|||the ministry confirmed 31 cases; Disaster|fall ill||person|=28 person|Lima|||28 people fell ill; true",
                "Legal|arrest|police|person|=12 person|Lima|2025-03-18||police arrested 12 people; Legal|arrest|police||=20 arrest|Lima|2025-03-18||police made 20 arrests; true",
                "Legal|hear|court|case|=31 case|Lima|||the court heard 31 cases; Legal|hear|court|person|=31 person|Lima|||the court heard 31 people; false"
            })
    void peopleCountedByWhatBefellThem(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Propose|offer|Acme|Umbra share|=18 euro per share||2025-03-14||Acme offers 18 euros a share; Propose|offer|Acme|Umbra share|=20 euro per share||2025-03-18||Acme offers 20 euros a share; true",
                "Propose|offer|Acme|Umbra share|=18 euro per share||2025-03-14||Acme offers 18 euros a share; Propose|offer|Bolt|Umbra share|=20 euro per share||2025-03-18||Bolt offers 20 euros a share; false"
            })
    void anOfferIsMadeAgain(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Order|order|mayor of Lima|inquiry||Lima|||the mayor of Lima ordered an inquiry; Order|order|Ana Quispe|inquiry||Lima|||Ana Quispe ordered the inquiry; true",
                "Order|order|mayor of Lima|inquiry|||||the mayor of Lima ordered an inquiry; Order|order|mayor of Cusco|inquiry|||||the mayor of Cusco ordered an inquiry; false"
            })
    void somebodyToldByOffice(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|attend|person|fair|=3000 person|Lima|2025-03-15||3,000 people attended the fair; Other|go|person|fair|=3500 person|Lima|2025-03-15||3,500 people went to the fair; true",
                "Other|attend|person|fair|=3000 person|Lima|2025-03-15||3,000 people attended the fair; Other|sell|person|ticket|=3500 ticket|Lima|2025-03-15||3,500 tickets were sold; false"
            })
    void oneCountByTwoVerbs(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|quake|person|=9 person|southern Peru|2025-03-18||the quake killed nine people in southern Peru; Death|kill|quake|person|=10 person|Arequipa<Peru|2025-03-18||the quake killed ten people in Arequipa; true",
                "Death|kill|quake|person|=9 person|southern Peru|2025-03-18||the quake killed nine people in southern Peru; Death|kill|quake|person|=10 person|Medellin<Colombia|2025-03-18||the quake killed ten people in Medellin; false"
            })
    void aSideOfACountryMayHoldATown(String a, String b, boolean expected) {
        PublishedClaim first = Given.claim().at("PE").of(a);
        PublishedClaim second = Given.claim()
                .in("a2", "b.example", "2025-03-19")
                .at(expected ? "PE" : "CO")
                .of(b);
        assertEquals(expected, joined(first, second), a + " / " + b);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|die||person|=14 person|Oruro<Bolivia|2021-05-02||14 people died at the scene; Death|kill||person|=17 person|Oruro<Bolivia|2021-05-02||17 people were killed; false",
                "Death|die||person|=3 person|Oruro<Bolivia|2021-05-02||three died in hospital; Death|kill||person|=4 person|Oruro<Bolivia|2021-05-02||four people were killed; false",
                "Death|die||person|=14 person|Oruro<Bolivia|2021-05-02||14 people died on the spot; Death|kill||person|=14 person|Oruro<Bolivia|2021-05-02||14 people were killed; true"
            })
    void whoDiedAtTheSceneIsAPartOfTheToll(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Injury|injure|blast|person|=60 person|Oruro<Bolivia|2021-05-02||the blast injured 60 more; Injury|injure|blast|person|=58 person|Oruro<Bolivia|2021-05-02||58 people were injured in the blast; true",
                "Death|die||person|=2 person|Oruro<Bolivia|2021-05-02||two more people died; Death|die||person|=9 person|Oruro<Bolivia|2021-05-02||nine people died; false",
                "Death|die||person|=2 person|Oruro<Bolivia|2021-05-02||two more people died in hospital; Death|die||person|=2 person|Oruro<Bolivia|2021-05-02||two others died in hospital; true"
            })
    void moreThanIsKnownOrBesideOthers(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Injury|treat||person|=60 person|Oruro<Bolivia|2021-05-02||60 people are treated for wounds including serious ones; Injury|injure||person|=60 person|Oruro<Bolivia|2021-05-02||60 people were injured; true"
            })
    void whatIsIncludedNarrowsNothing(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill||French soldier|=3 French soldier|Gao<Mali|2021-05-02||three French soldiers were killed; Death|die||French service member|>=2 French service member|Gao<Mali|2021-05-02||at least two French service members died; true",
                "Death|kill||French soldier||Gao<Mali|2021-05-02||French soldiers were killed near Gao; Death|kill||French troops|=3 French troops|Gao<Mali|2021-05-02||three French troops were killed near Gao; true",
                "Death|kill||French soldier|=3 French soldier|Gao<Mali|2021-05-02||three French soldiers were killed; Death|kill||Malian soldier|=5 Malian soldier|Gao<Mali|2021-05-02||five Malian soldiers were killed; false",
                "Death|kill||French soldier||Gao<Mali|2021-05-02||French soldiers were killed; Death|kill||French contractor||Gao<Mali|2021-05-02||a French contractor was killed; false"
            })
    void peopleOfACountryByTwoNames(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Economy|fall|Acme|share price|=0.08 share of price||2021-05-03||Acme fell 8 per cent; Economy|drop|Acme|share price|=0.05 share of price||2021-05-04||Acme dropped 5 per cent; false",
                "Economy|send down|Acme|share price|=0.08 share of price||2021-05-03||the news sent Acme down 8 per cent; Economy|drop|Acme|share price|=0.08 share of price||2021-05-03||Acme dropped 8 per cent; true"
            })
    void eachDayHasItsOwnFigure(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other|carry|bus|passenger|=40 passenger||2021-05-02||the bus carried 40 passengers; Other|carry|bus|person|=43 person||2021-05-02||the bus carried 43 people; false",
                "Death|kill|blast|civilian|=6 civilian|Oruro<Bolivia|2021-05-02||the blast killed six civilians; Death|kill|blast|person|=9 person|Oruro<Bolivia|2021-05-02||the blast killed nine people; false",
                "Death|kill|blast|civilian|=9 civilian|Oruro<Bolivia|2021-05-02||the blast killed nine civilians; Death|kill|blast|person|=9 person|Oruro<Bolivia|2021-05-02||the blast killed nine people; true",
                "Injury|wound|blast|person|=9 person|Oruro<Bolivia|2021-05-02||the blast wounded nine; Injury|be||person|=5 person|Oruro<Bolivia|2021-05-02||five of the wounded were still in hospital; false"
            })
    void aPartOfThePeopleIsNotAllOfThem(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|flood|person|=9 person|Oruro<Bolivia|1998||a flood killed nine people in 1998; Death|kill|flood|person|=11 person|Oruro<Bolivia|||the flood killed 11 people; false"
            })
    void aTollOfLongAgoIsAnotherEvents(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Legal|sentence||Jo Bloggs|=3 year||2021-05-02||Jo Bloggs was sentenced to three years; Legal|face||Jo Bloggs|<=20 year||2021-05-02||Jo Bloggs faced up to 20 years; false",
                "Legal|sentence||Jo Bloggs|=3 year||2021-05-02||Jo Bloggs was sentenced to three years; Legal|give||Jo Bloggs|=36 month||2021-05-02||Jo Bloggs was given 36 months; true"
            })
    void aPenaltyThatThereMayBeIsNotTheOneGiven(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vote|be||turnout|=0.58 share of voters|Malta|2021-05-02||turnout was 58 per cent; Vote|count||polling station|=0.91 share of polling stations|Malta|2021-05-02||with 91 per cent of polling stations counted; false"
            })
    void sharesOfTwoThings(String a, String b, boolean expected) {
        check(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Disaster|gut|fire|paper mill||Oruro<Bolivia|2021-05-02||a fire gutted the largest paper mill; Disaster|tear through|fire|paper mill||Oruro<Bolivia|2021-05-02||a fire tore through a paper mill; true"
            })
    void aRankBesideADeed(String a, String b, boolean expected) {
        check(a, b, expected);
    }
}
