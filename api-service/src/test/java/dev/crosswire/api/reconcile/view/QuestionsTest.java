package dev.crosswire.api.reconcile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.contract.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
    private static String question(String line) {
        PublishedClaim claim = Given.claim().of(line);
        return new Reconciler().reconcile(List.of(claim)).get(0).fact().question();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Death|kill|Russia|person|=1 person|Ukraine|2025-03-18/2025-03-19|; How many people were killed in Ukraine on 18–19 March 2025?",
                "Attack|launch|Russia|Ukraine|=145 drone|Ukraine|2025-03-19|; How many drones did Russia launch or use against Ukraine on 19 March 2025?",
                "Reject|reject|Kremlin|full ceasefire|||2025-03-18|; Did the Kremlin reject the full ceasefire on 18 March 2025?",
                "Call|speak|Donald Trump,Vladimir Putin||||2025-03|; Did Donald Trump and Vladimir Putin speak by phone in March 2025?",
                "Damage|hit|Russia|hospital||Sumy||; Was the hospital hit or damaged in Sumy?",
                "Damage|hit|Russia|substation|=2 strike|Sumy|||; How many strikes hit the substation in Sumy?",
                "Damage|hit|Russia||=2 strike|Sumy|||; How many strikes were there in Sumy?",
                "Injury|injure||person||Nice||; Was anybody injured in Nice?",
                "Other|regain|Russia|strength||||| Russia is regaining strength; Is it so that “Russia is regaining strength”?",
                "Demand|urge|Volodymyr Zelensky|European Union||||| he urged the EU to respond firmly; Is it so that “he urged the EU to respond firmly”?",
                "Economy|fall|bitcoin|price|=0.1 share of value||||; How far did the price of bitcoin fall, in percent?",
                "Economy|buy|Acme|Umbra|=3000000 US dollar||2021-05-02||; For how many US dollars did Acme buy Umbra on 2 May 2021?",
                "Attack|attack|man|person|=30 person|Elm Street|||; How many people were hit in the attack on Elm Street?",
                "Damage|hit||multiple site||Lima|||; Were multiple sites hit or damaged in Lima?",
                "Damage|damage||strike||Lima||| the strike did damage; Was there damage in Lima?",
                "Accuse|accuse|Iran|Iraq,broken pledge|||||; Did Iran accuse Iraq over the broken pledge?",
                "Demand|ask|Iran|Iraq,halt to strikes|||||; Did Iran ask Iraq for the halt to strikes?",
                "Operate|stay closed||A9 motorway||Lima|||; Did the A9 motorway stay closed in Lima?",
                "Disaster|report||patient|=3 case|Peru|||; How many cases were there in Peru?",
                "Forces|send|Russia||=200 personnel||||; How many personnel does Russia have?",
                "Accuse|accuse|Ukraine|Russia|=3 year|||| Ukraine accused Russia in the three-year war; Is it so that “Ukraine accused Russia in the three-year war”?",
                "Other|strike|welder||=9000 welder||||more than 9000 welders went on strike; How many welders went on strike?",
                "Legal|sentence|judge|Jo Bloggs|=7 year||||the judge gave him seven years in prison; How many years: “the judge gave him … years in prison”?",
                "Vote|concede|Ann Lee|defeat||||| her defeat; Did Ann Lee concede the defeat?",
                "Vote|elect|parliament|Ann Lee|||||; Did the parliament vote on or elect Ann Lee?",
                "Vote|receive|Ann Lee||=900 vote|Lima|||; How many votes did Ann Lee get or poll in Lima?",
                "Vote|declare|commission|Ann Lee|=0.5 share of votes||2025-03-18|| her victory; What share of votes was there in the vote on 18 March 2025?",
                "Vote|choose|voter|member|=90 member||||voters choose 90 members of the house; How many members: “voters choose … members of the house”?",
                "Attack|launch|Russia|Lima|=2 attack||||; How many attacks did Russia launch on Lima?",
                "Economy|cost|Acme|recall|=7000000 US dollar||||the recall will cost Acme $7 million; How many US dollars: “the recall will cost Acme …”?",
                "Injury|suffer|passenger|injury|=5 injury|Lima|||; How many injuries were there in Lima?",
                "Evaluate|be||something||||| it was something to see; Is it so that “it was something to see”?",
                "Legal|fine|judge|Jo Bloggs|=7000000 US dollar||||a fine of $7 million for Jo Bloggs; How many US dollars: “a fine of … for Jo Bloggs”?",
                "Respond|take|ambulance|victim|=5 victim|Lima|||Five victims were taken to Lima; How many victims were taken to Lima?",
                "Economy|have|Acme|site|=3 site|Lima|||Acme has three sites in Lima; How many sites: “Acme has … sites in Lima”?",
                "Economy|include|job cut||||||the cut includes Lima; Is it so that “the cut includes Lima”?",
                "Damage|damage|quake|home||Lima|||the quake damaged homes; Were homes hit or damaged in Lima?",
                "Damage|damage|quake|home||Lima|||the quake damaged a home; Was the home hit or damaged in Lima?",
                "Damage|damage|quake|building||Lima|||the quake damaged a building; Was the building hit or damaged in Lima?",
                "Damage|damage|quake|building,person||Lima|||it hit a building and people; Were the building and people hit or damaged in Lima?",
                "Other|flee|Jo Bloggs|||||| who fled to Lima on foot; Is it so that Jo Bloggs “fled to Lima on foot”?",
                "Other|trap||miner||Lima||| trapped in a shaft; Was the miner “trapped in a shaft”?",
                "Other|search|Jo Bloggs|||||| searching for a way out; Was Jo Bloggs “searching for a way out”?",
                "Other|find|Jo Bloggs|way out||||| found a way out; Is it so that Jo Bloggs “found a way out”?",
                "Other|own|Umbra|Acme||||| owned by Umbra; Was Acme “owned by Umbra”?",
                "Other|flee||||||| then fled into the hills; Is this so: “fled into the hills”?",
                "Order|ban|Acme|advert||||| Acme bans adverts for loans; Is it so that “Acme bans adverts for loans”?",
                "Vote|win|Jo Bloggs|second term||||; Did Jo Bloggs win the second term?",
                "Agree|agree||halt to strikes||||; Was the halt to strikes agreed?",
                "Attack|abduct|rebels|girl|=30 girl|Lima|||; How many girls were hit in the attack in Lima?",
                "Other|see|Jo Bloggs|||||| was seen in Lima; Is it so that Jo Bloggs “was seen in Lima”?",
                "Evaluate|describe|Donald Trump|Trump-Putin call||||; How did Donald Trump describe the Trump-Putin call?"
            })
    void plainEnglish(String line, String expected) {
        assertEquals(expected, question(line));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeAsksWhateverSlotsAreFilled(EventType type) {
        for (String slots : List.of(
                "||||", "Russia||||", "|hospital|||", "Russia|hospital|=2 hospital|Sumy|2025", "||=2 hospital||")) {
            String question = question(type.label() + "|do|" + slots + "||");
            assertTrue(question.endsWith("?") && !question.contains("{"), question);
        }
    }

    @Test
    void pluralsOfUnits() {
        assertEquals("people", Plurals.of("person"));
        assertEquals("square kilometres", Plurals.of("square kilometre"));
        assertEquals("shares of voters", Plurals.of("share of voters"));
        assertEquals("casualties", Plurals.of("casualty"));
        assertEquals("firemen", Plurals.of("fireman"));
        assertEquals("humans", Plurals.of("human"));
        assertEquals("Germans", Plurals.of("German"));
    }
}
