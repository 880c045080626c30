package org.spona.members.directory.web;

import java.util.List;
import java.util.Locale;
import org.spona.members.directory.Colleague;
import org.spona.members.directory.Colleague.Place;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** The directory as tables to take along: organisations, and people with a row for each place where they work. */
@Component
class DirectorySheets {

    private record PersonInPlace(Colleague person, Place place) {}

    private final Sheets sheets;

    DirectorySheets(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet organisations(List<OrganisationProfile> organisations, Locale locale) {
        SheetBuilder<OrganisationProfile> sheet = sheets.of("members.organisations.file", locale);
        return sheet.column("members.name", each -> sheet.name(each.nameLatin(), each.nameCyrillic()))
                .column("members.kind", each -> sheet.words("organisation.kind." + each.kind()))
                .column("members.country", each -> sheet.country(each.country()))
                .column("organisation.district", OrganisationProfile::district)
                .column("organisation.email", OrganisationProfile::email)
                .column("organisation.site", OrganisationProfile::site)
                .column("organisation.population", OrganisationProfile::population)
                .column(
                        "organisation.unconfirmed.column",
                        each -> each.unconfirmed() ? sheet.words("organisation.unconfirmed") : null)
                .column("sheet.address", each -> sheet.address("/organisations/" + each.id()))
                .build(organisations);
    }

    Sheet people(List<Colleague> people, Locale locale) {
        SheetBuilder<PersonInPlace> sheet = sheets.of("members.people.file", locale);
        return sheet.column("membership.person", row -> row.person().name())
                .column("membership.email", row -> row.person().email())
                .column(
                        "membership.role",
                        row -> sheet.words("role." + row.place().role()))
                .column(
                        "membership.organisation",
                        row -> sheet.name(
                                row.place().organisationLatin(), row.place().organisationCyrillic()))
                .column(
                        "membership.network",
                        row -> sheet.name(
                                row.place().networkLatin(), row.place().networkCyrillic()))
                .column(
                        "sheet.address",
                        row -> sheet.address("/people/" + row.person().id()))
                .build(people.stream()
                        .flatMap(person -> person.places().stream().map(place -> new PersonInPlace(person, place)))
                        .toList());
    }
}
