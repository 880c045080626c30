package org.spona.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/** The name under which a file is kept and served: no folder in it, and no character that some system gives a meaning. */
public final class FileName {

    static final int LONGEST = 120;

    private static final String NAMELESS = "prilog";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("[/\\\\]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"|?*%]");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** A name as somebody's computer has it, at most {@value #LONGEST} characters, ending as its kind does. */
    static String of(@Nullable String sent, FileKind kind) {
        String name = clean(FOLDERS.matcher(sent == null ? "" : sent).replaceFirst(""));
        return cut(stem(name, kind), kind.extension());
    }

    /** A title as the name of a file that is made of it, such as {@code Odluka 24-2011.pdf}. */
    public static String ofTitle(String title, String extension) {
        return cut(clean(SLASHES.matcher(title).replaceAll("-")), extension);
    }

    private static String clean(String name) {
        String written = FORBIDDEN
                .matcher(Normalizer.normalize(WrittenText.clean(name), Normalizer.Form.NFC))
                .replaceAll(" ");
        return DOTS_AROUND.matcher(WrittenText.line(written)).replaceAll("");
    }

    private static String cut(String name, String extension) {
        String stem = name.strip();
        String ending = "." + extension;
        int room = LONGEST - ending.length();
        if (stem.length() > room) {
            stem = stem.substring(0, Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room)
                    .strip();
        }
        return (stem.isEmpty() ? NAMELESS : stem) + ending;
    }

    private static String stem(String name, FileKind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (kind == FileKind.JPEG && lower.endsWith(".jpeg")) {
            return name.substring(0, name.length() - ".jpeg".length());
        }
        return lower.endsWith("." + kind.extension())
                ? name.substring(0, name.length() - kind.extension().length() - 1)
                : name;
    }
}
