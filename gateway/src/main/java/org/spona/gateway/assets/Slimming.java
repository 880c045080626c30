package org.spona.gateway.assets;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends our own styles and scripts without the comments and the indentation that are for their authors. A comment of a
 * script stands on lines of its own.
 */
final class Slimming implements ResourceTransformer {

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource file = chain.transform(request, resource);
        String name = String.valueOf(file.getFilename());
        return name.endsWith(".css") || name.endsWith(".js") ? new Slimmed(file) : file;
    }

    /** Without comments and indents; a style sheet without the blanks around its marks too. */
    static String slim(String name, String text) {
        String slim = text.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
        return name.endsWith(".css") ? slim.replaceAll("\\s*([{};,])\\s*", "$1").replaceAll("([a-z]): ", "$1:") : slim;
    }

    /** Keeps the name of its file, by which its digest is known. */
    private static final class Slimmed extends TransformedResource {

        private final String description;

        Slimmed(Resource file) throws IOException {
            super(
                    file,
                    slim(String.valueOf(file.getFilename()), file.getContentAsString(UTF_8))
                            .getBytes(UTF_8));
            this.description = file.getDescription();
        }

        @Override
        public String getDescription() {
            return description;
        }
    }
}
