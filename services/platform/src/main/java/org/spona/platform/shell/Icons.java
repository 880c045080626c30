package org.spona.platform.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Bootstrap Icons as SVG inside the page; they stand beside words, so screen readers skip them. */
public final class Icons {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final String folder;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    Icons(String folder) {
        this.folder = folder;
    }

    /**
     * The icon as HTML.
     *
     * @param name as in Bootstrap Icons, such as {@code house-door}
     */
    public String svg(String name) {
        return drawn.computeIfAbsent(name, this::draw);
    }

    private String draw(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of an icon: " + name);
        }
        try {
            var file = new ClassPathResource(folder + name + ".svg").getContentAsString(StandardCharsets.UTF_8);
            var drawing = DRAWING.matcher(file);
            if (!drawing.find()) {
                throw new IllegalStateException("icon without a drawing: " + name);
            }
            return "<svg class=\"icon\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
                    + drawing.group(1).strip()
                    + "</svg>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
