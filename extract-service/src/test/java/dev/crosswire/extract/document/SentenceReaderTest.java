package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of sentences whose verb a parser takes for something else. */
class SentenceReaderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "verb like a noun | Retailer issues profit warning | issues | Retailer",
                "verb before a record | Carmaker posts record loss as demand cools | posts | Carmaker",
                "verb before an object | Regulator fines airline £2m | fines | Regulator",
                "verb that goes somewhere | Steelmaker swings to loss | swings | Steelmaker",
                "verb after a plural | Ministers back steel deal | back | Ministers",
                "verb before a superlative | Telescope spots oldest galaxy yet | spots | Telescope",
                "verb before the last noun | Troops storm church | storm | Troops",
                "verb before a comma | Rebels shell market, killing nine | shell | Rebels",
                "verb before a place | Pupils riot at school | riot | Pupils",
                "verb at the end | Sudan truce talks stall | stall | talks",
                "verb after a name | Army raids mosque in Kano | raids | Army",
                "verb of a sentence | The average home costs £281,000. | costs | home",
                "verb before what is said of its object | Norway hosts more than 4,000 Syrians, most of whom live in Oslo. | hosts | Norway",
                "verb of a collective | Postal staff plan a two-day walkout. | plan | staff",
                "cue like a noun | The port will close in May, the ILO estimates. | estimates | ILO",
                "no verb | Job cuts at bank | bank | ",
                "no verb, and a plan | Job cuts plan | plan | ",
                "past like a participle | The retailer called in administrators. | called | retailer",
                "past with a name | The board named Anna Lind as chief executive. | named | board",
                "past with a particle | Orders dried up over the winter. | dried | Orders",
                "past with a preposition | The jobless rate held at 4.1%. | held | rate",
                "participle of a fragment | A man named John Berg. | man | ",
                "no auxiliary apart | The mayor was on Friday in Lima. | was | mayor",
                "headline of two clauses | Ten dead as tornado tears through Kansas | tears | tornado",
                "headline of two clauses | Woman dies as fire rips through flat in Leeds | rips | fire",
                "said at the end | Two men died when a bus left the road and fell into a gorge, police said. | said | police",
                "past like a noun | The dam burst. | burst | dam",
                "title like a verb | \"It works,\" said lead author Ana Diaz of Lima University. | said | Diaz",
                "past after an opener | Earlier, the 40-metre mast broke off at its base. | broke | mast",
                "what is added to a report | \"I am sorry,\" said Pat Moor of Orion Foods, adding the sale could help the firm cut its debt. | help | sale"
            })
    void findsTheVerb(String rule, String text, String word, String subject) {
        assertEquals(subject == null ? "" : subject, ReadSentence.of(text).dependentOf(word, "nsubj"), rule);
    }
}
