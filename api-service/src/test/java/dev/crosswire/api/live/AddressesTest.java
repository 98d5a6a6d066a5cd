package dev.crosswire.api.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void privateAddressesAreRefused(String address) throws UnknownHostException {
        assertFalse(Addresses.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.167.1.1", "2606:4700::1111", "2001:4860::8888"})
    void publicAddressesAreNot(String address) throws UnknownHostException {
        assertTrue(Addresses.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void otherWaysToWriteLoopbackAreSeenThrough() {
        for (String url : new String[] {"http://[::1]/", "http://127.1/", "http://2130706433/", "http://localhost/"}) {
            assertThrows(Addresses.Refused.class, () -> Addresses.of(URI.create(url), false), url);
        }
    }
}
