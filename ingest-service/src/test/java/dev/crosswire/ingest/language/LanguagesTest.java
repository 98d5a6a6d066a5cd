package dev.crosswire.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.ingest.article.Drafts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council said on Tuesday that the bridge would be closed for repairs until the end of March, and that buses would be sent another way.",
                "de | Der Rat teilte am Dienstag mit, dass die Brücke bis Ende März wegen Reparaturen gesperrt bleibt und die Busse umgeleitet werden.",
                "nl | De gemeente zei dinsdag dat de brug tot eind maart gesloten blijft voor herstel en dat bussen een andere weg moeten nemen dan normaal.",
                "fr | Le conseil a annoncé mardi que le pont resterait fermé jusqu'à la fin du mois de mars et que les autobus seraient détournés.",
                "uk | Міська рада повідомила у вівторок, що міст буде закрито на ремонт до кінця березня, а автобуси курсуватимуть іншим маршрутом.",
                "zh | 市议会周二表示，这座桥梁将关闭维修至三月底，公共汽车将改道行驶。市长说，这项工程耗资两千三百万元，预计明年春天完成，在此期间居民可以免费乘坐渡轮前往对岸的医院和学校，但是工会认为安排不够周全，要求重新讨论有关的方案，并且增加每天的班次，以免老人和孩子在寒风之中等待太久。",
                "ar | قال المجلس يوم الثلاثاء إن الجسر سيغلق للإصلاح حتى نهاية شهر مارس وإن الحافلات ستسلك طريقا آخر خلال هذه الفترة من العام."
            })
    void namesTheLanguageOfAClearText(String language, String text) {
        assertEquals(Optional.of(language), LANGUAGES.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Fire.",
        "'Brent 72.31 WTI 68.90 Gold 2,312 EUR/USD 1.0841 DAX 18,023 FTSE 8,121 Nikkei 38,200 S&P 5,221 Dow 39,112 BTC 67,321 ETH 3,211'",
        "'1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44'"
    })
    void namesNoneWhereNoneIsClear(String text) {
        assertEquals(Optional.empty(), LANGUAGES.of(text));
    }

    @Test
    void leavesWhatWasSaid() {
        assertEquals(
                "fr",
                LANGUAGES
                        .complete(Drafts.text("The end of the day and of the week")
                                .withLanguage("fr"))
                        .inLanguage());
    }
}
