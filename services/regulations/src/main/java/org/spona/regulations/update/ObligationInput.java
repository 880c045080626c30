package org.spona.regulations.update;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.time.Days;
import org.spona.platform.time.WrittenDay;

/**
 * An obligation as staff send it with its update; fields as in {@link ObligationContent}.
 *
 * @param id chosen by the client
 * @param due a day as {@link Days} reads it; empty for none
 * @param addressees local governments when missing
 */
public record ObligationInput(
        @NotNull UUID id,

        @Size(max = ObligationContent.PROVISION_LENGTH, message = "{text.too-long}") String provision,

        @Size(max = ObligationContent.WHAT_LENGTH, message = "{text.too-long}") String what,

        @WrittenDay String due,
        List<Addressee> addressees,
        @Size(max = 2) @Nullable String country) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ObligationInput {
        provision = provision == null ? "" : provision.strip();
        what = what == null ? "" : what.strip();
        due = due == null ? "" : due.strip();
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        country = country == null || country.isBlank() ? null : country;
    }

    static ObligationInput of(Obligation obligation) {
        ObligationContent content = obligation.content();
        return new ObligationInput(
                obligation.id(),
                content.provision(),
                content.what(),
                Days.write(content.due()),
                content.addressees().stream().map(Addressee::valueOf).toList(),
                content.country());
    }

    /** A row of the form in which nothing is written yet. */
    static ObligationInput blank() {
        return new ObligationInput(UUID.randomUUID(), "", "", "", List.of(Addressee.LOCAL_GOVERNMENT), null);
    }

    boolean written() {
        return !provision.isEmpty() || !what.isEmpty() || !due.isEmpty();
    }

    ObligationContent content() {
        return new ObligationContent(
                provision,
                what,
                Days.read(due).orElse(null),
                addressees.stream().map(Addressee::name).distinct().sorted().toList(),
                country);
    }
}
