package org.spona.gateway.relay;

import java.util.List;
import java.util.stream.Stream;

/** The cookies that services and browsers may exchange: choices such as the language, which give no access. */
final class Preferences {

    private static final String PREFIX = "spona-";

    private Preferences() {}

    /** Of the values of {@code Cookie} headers the pairs that are preferences, as they were written. */
    static List<String> cookies(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(PREFIX))
                .toList();
    }

    /** Of the values of {@code Set-Cookie} headers those that set a preference. */
    static List<String> settings(List<String> headers) {
        return headers.stream()
                .filter(header -> header.stripLeading().startsWith(PREFIX))
                .toList();
    }
}
