package org.spona.members.profile.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a form leads back to: a place in this house, whatever the form was made to say. */
final class LocalAddress {

    private static final String HOME = "/";

    private LocalAddress() {}

    /** The address if it is a path of ours with or without a query, else the home page. */
    static String of(String address) {
        try {
            var uri = new URI(address);
            boolean local = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && address.startsWith("/")
                    // Browsers read two slashes, and a slash and a backslash, as the beginning of another host.
                    && !address.startsWith("//");
            return local ? address : HOME;
        } catch (URISyntaxException notAnAddress) {
            return HOME;
        }
    }
}
