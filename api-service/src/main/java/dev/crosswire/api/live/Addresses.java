package dev.crosswire.api.live;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where webhooks may go: to public addresses over HTTP(S). A name is resolved once, and the very address that was checked
 * is the one connected to, so that a name that changes its address in between gains nothing.
 */
final class Addresses {
    private Addresses() {}

    /**
     * The address of a URL's host.
     *
     * @param privateToo whether addresses of this machine and of private networks will do
     * @throws Refused where it is none that may be asked, in words for the client
     */
    static InetAddress of(URI url, boolean privateToo) {
        String host = url.getHost();
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || host == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw new Refused("The url must be an absolute http or https URL without user information.");
        }
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            return Arrays.stream(all)
                    .filter(address -> privateToo || isPublic(address))
                    .findFirst()
                    .orElseThrow(() -> new Refused("The url leads to an address that is not public."));
        } catch (UnknownHostException e) {
            throw new Refused("The host of the url has no address.");
        }
    }

    /** The URL is not one that may be asked. */
    static final class Refused extends RuntimeException {
        Refused(String reason) {
            super(reason);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    /** Beside what Java knows: "this" network, carrier-grade NAT, protocol and test assignments, benchmarks, reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        return !(a == 0
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113
                || a >= 240);
    }

    /** Global unicast alone, without the ranges that carry IPv4 inside (NAT64, 6to4, Teredo) and documentation. */
    private static boolean isPublic6(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        return global && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
