package org.spona.cooperation.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What staff say of a district: how it is called, and which municipalities belong to it from a day on. Those that are not named belong to it
 * no more from that day on; what was before stays.
 *
 * @param from the day; today when missing
 */
public record DistrictInput(
        @NotBlank(message = "{district.missing.name}") @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        @Size(max = MOST_MEMBERS) List<UUID> members,
        @Nullable LocalDate from) {

    public static final int NAME_LENGTH = 120;
    static final int MOST_MEMBERS = 500;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DistrictInput {
        name = name == null ? "" : WrittenText.line(name);
        members = members == null
                ? List.of()
                : members.stream().filter(Objects::nonNull).distinct().toList();
    }

    public static DistrictInput blank() {
        return new DistrictInput("", List.of(), null);
    }
}
