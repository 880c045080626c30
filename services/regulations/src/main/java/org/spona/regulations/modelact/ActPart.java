package org.spona.regulations.modelact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.regulations.provision.Provision;

/**
 * What is taken over, changed and compared as one: an article with all that stands in it, else a line that stands in none.
 *
 * @param lines in the order of reading; the first is the article
 */
public record ActPart(List<Provision> lines) {

    public ActPart {
        lines = List.copyOf(lines);
    }

    /** The parts of a text, in the order of reading. */
    public static List<ActPart> of(List<Provision> text) {
        List<ActPart> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= text.size(); at++) {
            if (at == text.size()
                    || !text.get(at).article().equals(text.get(begin).article())) {
                parts.add(new ActPart(text.subList(begin, at)));
                begin = at;
            }
        }
        return parts;
    }

    /** What each says, by who it is. */
    public static Map<UUID, String> hashes(List<Provision> text) {
        return of(text).stream().collect(Collectors.toMap(ActPart::wid, ActPart::hash));
    }

    /** Who it is, in every version and copy. */
    public UUID wid() {
        return head().wid();
    }

    /** Its first line. */
    public Provision head() {
        return lines.getFirst();
    }

    /** What is said in it, line by line. */
    public String text() {
        return lines.stream()
                .flatMap(line -> List.of(line.heading(), mark(line), line.text()).stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String mark(Provision line) {
        return line.equals(head()) || line.number().isEmpty() ? "" : line.number() + ")";
    }

    /** What tells it from a part that says something else (SHA-256); its own number does not count, for articles move. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Provision line : lines) {
                String number = line.equals(head()) ? "" : line.number();
                for (String said : List.of(line.level().name(), number, line.heading(), line.text())) {
                    digest.update(said.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
