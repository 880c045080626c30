package org.spona.platform.test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells search engines. */
public final class PublicPage {

    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private PublicPage() {}

    /** The JSON-LD of a page. */
    public static JsonNode jsonLd(String html) {
        Matcher script = SCRIPT.matcher(html);
        if (!script.find()) {
            throw new AssertionError("No JSON-LD in " + html);
        }
        return JsonMapper.shared().readTree(script.group(1));
    }
}
