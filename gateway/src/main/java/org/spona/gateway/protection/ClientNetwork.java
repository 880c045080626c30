package org.spona.gateway.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** From where a request comes, for limits by address. */
public final class ClientNetwork {

    private ClientNetwork() {}

    /** One subscriber has a whole /64 of IPv6 addresses (RFC 6177), so these count as one. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
