package org.spona.regulations.provision;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.text.AkomaNtoso;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version of an act as Akoma Ntoso 3.0, for other programs. */
@Component
public class VersionAkomaNtoso {

    private static final Pattern ISSUE = Pattern.compile("(\\d{1,4})/(\\d{4}|\\d{2})");

    private final ActTexts texts;
    private final RegulationRegister regulations;
    private final Directory directory;

    VersionAkomaNtoso(ActTexts texts, RegulationRegister regulations, Directory directory) {
        this.texts = texts;
        this.regulations = regulations;
        this.directory = directory;
    }

    /**
     * The version with this id as an XML document.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-found} when there is none that the reader may see
     */
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> answer(UUID id) {
        ActVersion version = texts.getVersion(id);
        Regulation regulation = regulations.get(version.regulationId());
        List<Provision> provisions = texts.list(version);
        var xml = new ByteArrayOutputStream();
        AkomaNtoso.write(
                metadata(version, regulation),
                provisions.stream().map(Provision::line).toList(),
                place -> Optional.of(provisions.get(place).wid().toString()),
                xml);
        return ResponseEntity.ok()
                .header("Content-Type", AkomaNtoso.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"act.xml\"")
                .body(xml.toByteArray());
    }

    private AkomaNtoso.Metadata metadata(ActVersion version, Regulation regulation) {
        var content = regulation.content();
        LocalDate changed = version.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        @Nullable LocalDate validFrom = version.content().validFrom();
        LocalDate heldOn = Objects.requireNonNullElse(validFrom, changed);
        return new AkomaNtoso.Metadata(
                content.jurisdiction().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                content.kind().name().toLowerCase(Locale.ROOT),
                Stream.of(content.adoptedOn(), content.inForceFrom(), heldOn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                content.adoptedOn() != null,
                number(content.gazette()),
                content.title(),
                Locale.forLanguageTag(content.language()).getISO3Language(),
                heldOn,
                directory
                        .findOrganisation(version.ownership().organisationId())
                        .map(owner -> owner.nameLatin())
                        .orElse("Spona"),
                "/regulations/versions/" + version.getId(),
                null,
                List.of());
    }

    /** The number of the first issue of the gazette, as in an address. */
    private static String number(String gazette) {
        Matcher issue = ISSUE.matcher(gazette);
        return issue.find() ? issue.group(1) + "-" + issue.group(2) : "0";
    }
}
