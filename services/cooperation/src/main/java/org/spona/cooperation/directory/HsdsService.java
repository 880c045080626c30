package org.spona.cooperation.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as HSDS 3.0 writes it (Human Services Data Specification of Open Referral), with what belongs to it nested: what is known of our
 * entries, and what is read of others'. Names are those of its schema.
 *
 * @param status {@code active} while it is published, {@code inactive} before and {@code defunct} once it is closed
 * @param assuredDate when somebody last checked that it is right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HsdsService(
        UUID id,

        @NotBlank(message = "{service.missing.name}") @Size(max = 200) String name,

        @Size(max = 10_000) @Nullable String description,
        @Size(max = 500) @Nullable String url,
        @Size(max = 200) @Nullable String email,
        @Size(max = 40) @Nullable String status,

        @JsonProperty("fees_description") @Size(max = 500) @Nullable String feesDescription,

        @JsonProperty("eligibility_description") @Size(max = 1000) @Nullable String eligibilityDescription,

        @JsonProperty("assured_date") @Nullable LocalDate assuredDate,
        @JsonProperty("last_modified") @Nullable String lastModified,
        @Nullable Organization organization,
        @Size(max = 20) @Nullable List<Phone> phones,
        @Size(max = 50) @Nullable List<Schedule> schedules,
        @Size(max = 50) @Nullable List<Language> languages,

        @JsonProperty("required_documents") @Size(max = 50) @Nullable List<RequiredDocument> requiredDocuments,

        @JsonProperty("service_at_locations") @Size(max = 20) @Nullable List<ServiceAtLocation> serviceAtLocations) {

    /** Who provides it; id, name and description are what the schema asks for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Organization(
            @Nullable UUID id,
            @Size(max = 300) @Nullable String name,
            @Size(max = 2000) @Nullable String description) {}

    /** A telephone number. */
    public record Phone(
            @Nullable UUID id, @Size(max = 100) @Nullable String number) {}

    /**
     * When it is open, as a rule of RFC 5545 in parts.
     *
     * @param byday {@code MO,TU}
     * @param opensAt {@code HH:mm} with or without seconds and offset
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Schedule(
            @Nullable UUID id,
            @Size(max = 20) @Nullable String freq,
            @Size(max = 100) @Nullable String byday,

            @JsonProperty("opens_at") @Size(max = 30) @Nullable String opensAt,

            @JsonProperty("closes_at") @Size(max = 30) @Nullable String closesAt,

            @Size(max = 500) @Nullable String description) {}

    /** A language that is spoken there. */
    public record Language(
            @Nullable UUID id, @Size(max = 100) @Nullable String name) {}

    /** What to bring along. */
    public record RequiredDocument(
            @Nullable UUID id, @Size(max = 500) @Nullable String document) {}

    /** Where it is given. */
    public record ServiceAtLocation(
            @Nullable UUID id, @Nullable Location location) {}

    /** A place. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Location(
            @Nullable UUID id,

            @JsonProperty("location_type") @Size(max = 20) @Nullable String locationType,

            @Size(max = 200) @Nullable String name,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Size(max = 10) @Nullable List<Address> addresses) {}

    /** An address; all but the second line is what the schema asks for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Address(
            @Nullable UUID id,

            @JsonProperty("address_1") @Size(max = 300) @Nullable String address1,

            @Size(max = 100) @Nullable String city,

            @JsonProperty("state_province") @Size(max = 100) @Nullable String stateProvince,

            @JsonProperty("postal_code") @Size(max = 20) @Nullable String postalCode,

            @Size(max = 2) @Nullable String country,

            @JsonProperty("address_type") @Size(max = 20) @Nullable String addressType) {}
}
