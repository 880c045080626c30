package org.spona.cooperation.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What came of a project. Whoever reads the project reads title and number; the record behind it only who may read that anyway.
 *
 * @param title what it is, such as "Protokol o zaštiti dece zatečene u prosjačenju"
 * @param number how many; null when it is not counted
 * @param unit what is counted, such as "obučenih"
 * @param address the path of the record here, such as {@code /protocols/...}; may be empty
 */
public record ProjectOutput(
        @Size(max = 200, message = "{text.too-long}") String title,

        @Min(value = 0, message = "{project.number.wrong}") @Max(value = 1_000_000_000, message = "{project.number.wrong}") @Nullable Long number,

        @Size(max = 100, message = "{text.too-long}") String unit,

        @Size(max = 200, message = "{text.too-long}") @jakarta.validation.constraints.Pattern(
                regexp = "(?:(?:/[a-z-]{1,40}){1,4}/[0-9a-f-]{36})?",
                message = "{project.output.address.wrong}")
        String address) {

    private static final Pattern HOST = Pattern.compile("https?://[^/\\s]{1,100}+(/.*)");
    private static final Pattern ID = Pattern.compile("/([0-9a-f-]{36})$");

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProjectOutput {
        title = title == null ? "" : WrittenText.line(title);
        unit = unit == null ? "" : WrittenText.line(unit);
        address = address == null ? "" : path(address.strip());
    }

    static ProjectOutput blank() {
        return new ProjectOutput("", null, "", "");
    }

    private static String path(String written) {
        Matcher host = HOST.matcher(written);
        return host.matches() ? host.group(1) : written;
    }

    boolean isWritten() {
        return !title.isEmpty() || number != null || !address.isEmpty();
    }

    /** The record behind it, if there is one. */
    public Optional<UUID> recordId() {
        Matcher id = ID.matcher(address);
        return id.find() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
    }

    /** The same without where its record is, for who may not read that. */
    public ProjectOutput withoutAddress() {
        return new ProjectOutput(title, number, unit, "");
    }
}
