package dev.crosswire.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {
    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource({
        "ipn.md,IPN,true",
        "bbc.co.uk,BBC,true",
        "www.abc.net.au,ABC,true",
        "bbc.co.uk,Co,false",
        ".,Co,false",
        "..,Co,false",
        "frenchmedia.com,French media,true",
        "police.uk,Police,false",
        "kent.police.uk,police,false",
        "police.govt.nz,police,false",
        "news.example.com,News,false",
        "Reuters,Reuters,true"
    })
    void tellsTheOutletFromOthers(String address, String source, boolean own) {
        assertEquals(own, new OutletName(address).is(source));
    }
}
