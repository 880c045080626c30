package org.spona.regulations.text;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.spona.platform.office.UnreadableFile;

/**
 * Acts in Akoma Ntoso 3.0 (OASIS LegalDocML, core 1.0), with the identifiers of its Naming Convention 1.0: {@code eId} says where a provision
 * stands in this text, {@code wId} is ours and stays when it moves.
 */
public final class AkomaNtoso {

    /** Its namespace. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** As it is served (RFC 7303, section 4). */
    public static final String MEDIA_TYPE = "application/akn+xml";

    private AkomaNtoso() {}

    /**
     * Of which act a text is, and of which day.
     *
     * @param country ISO 3166-1, or 3166-2 for a part of a country with laws of its own, in small letters: {@code rs}, {@code ba-srp}
     * @param kind of the act in an address, such as {@code zakon}; may be empty
     * @param date of the act
     * @param adopted whether that is the day of its adoption; another stands in its place when nobody knows it
     * @param number in an address, such as {@code 129-2007}
     * @param language of the text, ISO 639-2 alpha-3: {@code srp}
     * @param heldOn the day on which the text holds
     * @param publisher who keeps this text
     * @param address where this text is
     * @param publication where the act was published, if that is known
     * @param events what became of the act until then, from the first
     */
    public record Metadata(
            String country,
            String kind,
            LocalDate date,
            boolean adopted,
            String number,
            String title,
            String language,
            LocalDate heldOn,
            String publisher,
            String address,
            @Nullable Publication publication,
            List<Event> events) {

        public Metadata {
            events = List.copyOf(events);
        }

        /** The work, whatever its versions: {@code /akn/rs/act/zakon/2007-12-29/129-2007}. */
        String work() {
            return "/akn/" + country + "/act/" + (kind.isEmpty() ? "" : kind + "/") + date + "/" + number;
        }

        /** The text of a day in a language. */
        String expression() {
            return work() + "/" + language + "@" + heldOn;
        }
    }

    /** An issue of a gazette. */
    public record Publication(String gazette, String number, LocalDate date) {}

    /** What happened to an act. */
    public enum EventKind {
        GENERATION,
        AMENDMENT,
        REPEAL
    }

    /**
     * An event in the life of an act.
     *
     * @param act the act that did it, in words
     * @param address where that act is
     */
    public record Event(EventKind kind, LocalDate date, String act, String address) {}

    /**
     * Writes the text of an act.
     *
     * @param wIds the permanent identity of each line, by its place from 0; empty for one that has none yet
     */
    public static void write(Metadata of, List<ActLine> lines, IntFunction<Optional<String>> wIds, OutputStream out) {
        new AkomaNtosoWriter(of, lines, wIds, out).write();
    }

    /**
     * Reads the text of an act, ours or another's, without what is said of it.
     *
     * @return its lines, with an account of them, or why there are none
     */
    public static ActReading.Outcome read(InputStream xml) {
        try {
            var source = new SourceText();
            return ActReading.outcome(source, AkomaNtosoReader.read(xml, source));
        } catch (UnreadableAct unreadable) {
            return new ActReading.Outcome.Refused(unreadable.reason());
        } catch (UnreadableFile unreadable) {
            return new ActReading.Outcome.Refused(ReadingRefusal.of(unreadable));
        }
    }
}
