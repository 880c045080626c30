package org.spona.platform.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Addresses of what pages load, with the versions that the build was made of.
 *
 * @param bootstrap the components' stylesheet
 * @param style our stylesheet
 * @param htmx the script that loads parts of pages
 * @param script our script
 * @param icons where the icons lie on the class path
 */
public record Assets(String bootstrap, String style, String htmx, String script, String icons) {

    static Assets ofBuild() {
        try {
            var assets = PropertiesLoaderUtils.loadProperties(new ClassPathResource("shell/assets.properties"));
            return new Assets(
                    get(assets, "bootstrap"),
                    get(assets, "style"),
                    get(assets, "htmx"),
                    get(assets, "script"),
                    get(assets, "icons"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String get(Properties assets, String name) {
        var value = assets.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("shell/assets.properties has no " + name);
        }
        return value;
    }
}
