package org.spona.cooperation.protocol.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.cooperation.protocol.Protocol;
import org.spona.platform.shell.JsonLd;
import org.spona.platform.text.Markdown;

/** What search engines are told of a public protocol. */
record ProtocolJsonLd(Protocol protocol) implements JsonLd {

    private static final int DESCRIPTION_LENGTH = 300;

    @Override
    public String path() {
        return protocol.thing().address();
    }

    @Override
    public String type() {
        return "CreativeWork";
    }

    @Override
    public String name() {
        return protocol.content().title();
    }

    @Override
    public String description() {
        String text = Markdown.toText(protocol.content().body());
        return text.length() <= DESCRIPTION_LENGTH ? text : text.substring(0, DESCRIPTION_LENGTH);
    }

    @Override
    public String language() {
        return protocol.content().language();
    }

    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        protocol.inForceOn().ifPresent(day -> properties.put("datePublished", day.toString()));
        properties.put("version", protocol.edition());
        return properties;
    }
}
