package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words hang on that a parser hangs elsewhere. */
class MendsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "subject of an auxiliary | One of the boats was later found in a barn. | One | nsubjpass | found",
                "said in | The army said in a statement the rebels had left. | left | ccomp | said",
                "said in | The minister said in an interview police would pay. | pay | ccomp | said",
                "said in, on a day | The club said in a statement on Monday the coach had left. | left | ccomp | said",
                "said in, with that | The army said in a statement that the rebels had left. | left | ccomp | said",
                "source inside | Police shot a man they said was armed with a knife. | armed | ccomp | said",
                "source inside | Nurses rejected a pay offer they say is not enough. | is | ccomp | say",
                "second participle | Clerks blocked a bridge, demanding higher pay and vowing to stay. | vowing | conj | demanding",
                "gerund as subject | They were held after fighting broke out. | fighting | nsubj | broke",
                "gerund as subject | Fighting erupted in the port. | Fighting | nsubj | erupted",
                "verbs in a row | The court heard the appeal, cut the ban to 18 months and fined the club. | cut | conj | heard",
                "two who tell it | Ten miners died in a blast near Copiapo, nurses and police said on Monday, in the worst accident in years. | died | ccomp | said",
                "cue like a noun | The vote will be close, the chamber of trade estimates. | chamber | nsubj | estimates",
                "cue like a noun | Fares could rise by a tenth, the Port Users' Council estimates, which would hit the poor. | rise | ccomp | estimates",
                "called for | The agency called for the law to be repealed. | repealed | acl | law",
                "called for | The union called for the minister to resign. | resign | acl | minister",
                "open relative | The prize will go to the poet Jan Berg, who turns 81 and said he would write on. | said | conj | turns",
                "closed relative | The mayor met the poet Jan Berg, who turns 81, and said he would write on. | said | conj | met",
                "said when | The minister told reporters as he left the palace that talks had failed. | failed | ccomp | told",
                "participle of the subject | An inquiry published on Monday found that the dam was unsafe. | published | acl | inquiry",
                "subject beside a day | The port was shut on Friday and the mayor had left the town. | mayor | nsubj | left",
                "since | The rulers, who took power in May and have since expelled the troops, said nothing. | expelled | conj | took",
                "second deed to so many | The war has killed hundreds and displaced thousands. | displaced | conj | killed",
                "further deed to so many | The storm has ruined thousands of farms, uprooted more than a million trees and moved to the coast. | uprooted | conj | ruined",
                "headline of two verbs | Blast kills 9, wounds 33 in Peshawar | wounds | conj | kills",
                "what qualifies those counted | Clinics saw 40 confirmed and probable cases. | probable | amod | cases",
                "had something done | The club had a bid of 4m euros turned down. | turned | acl | bid",
                "subject taken for an object | Local media reported forty passengers were on board. | passengers | nsubj | were",
                "source's name behind its description | The clinic was full, according to its founder, retired surgeon Ines Roca. | Roca | appos | founder",
                "source's description behind its name | A ferry sank, according to Pablo Ruiz, a pilot at the port. | pilot | appos | Ruiz",
                "who says, of a source | Two miners died, according to his brother, who says that the shaft had flooded. | says | relcl | brother",
                "hours after | Peru pulled its envoy out of Quito on Sunday and warned that it would close a port, hours after Ecuadorean patrol boats seized two Peruvian ferries in the Gulf of Guayaquil, the worst incident in a row that goes back to the war of 1941. | seized | advcl | pulled"
            })
    void hangsWordsWhereTheyBelong(String rule, String text, String word, String relation, String head) {
        ReadSentence sentence = ReadSentence.of(text);
        assertEquals(relation, sentence.word(word).relation(), rule);
        assertEquals(head, sentence.headOf(word), rule);
    }
}
