package dev.crosswire.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to public addresses alone. The connection goes to the very addresses that were looked at, so that a
 * name that resolves differently a moment later (DNS rebinding) gains nothing.
 */
final class PublicAddresses implements DnsResolver {
    private static final int IPV4 = 4;

    private final Set<String> allowedHosts;

    PublicAddresses(Set<String> allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!allowedHosts.contains(host) && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
            throw new PrivateAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address.getAddress());
    }

    /** What the JDK has no name for: shared, benchmark, documentation and future IPv4; unique local and mapped IPv6. */
    private static boolean isReserved(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        int third = a[2] & 0xff;
        if (a.length == IPV4) {
            return first == 0
                    || first == 100 && (second & 0xc0) == 64
                    || first == 192 && second == 0 && (third == 0 || third == 2)
                    || first == 198 && (second & 0xfe) == 18
                    || first == 198 && second == 51 && third == 100
                    || first == 203 && second == 0 && third == 113
                    || first >= 240;
        }
        return (first & 0xfe) == 0xfc
                || first == 0x20 && second == 0x02
                || first == 0x20 && second == 0x01 && a[2] == 0 && a[3] == 0
                || first == 0 && second == 0x64
                || Arrays.equals(Arrays.copyOf(a, 10), new byte[10]);
    }

    /** A host that resolves to an address that nobody outside should be sent to. */
    static final class PrivateAddress extends UnknownHostException {
        PrivateAddress(String host) {
            super(host + " has a private address");
        }
    }
}
