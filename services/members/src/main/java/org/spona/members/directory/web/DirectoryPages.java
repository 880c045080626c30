package org.spona.members.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.administration.AuthorityList;
import org.spona.members.body.SeatNaming;
import org.spona.members.directory.Colleague;
import org.spona.members.directory.Colleague.Place;
import org.spona.members.directory.ColleagueFilter;
import org.spona.members.directory.ColleagueSearch;
import org.spona.members.directory.OrganisationFilter;
import org.spona.members.directory.OrganisationSearch;
import org.spona.members.duty.DutyReading;
import org.spona.members.joining.RosterReading;
import org.spona.members.merging.MergingReading;
import org.spona.members.organisation.Networks;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Organisations and colleagues in one search, and a page of each. */
@Controller
@EnableConfigurationProperties(OrganisationBlocks.class)
class DirectoryPages {

    /** People shown beside organisations before one asks for all of them. */
    private static final int FEW = 5;

    /** The most people of one organisation on its page. */
    private static final int MANY = 100;

    private final OrganisationSearch organisations;
    private final ColleagueSearch colleagues;
    private final Networks networks;
    private final AuthorityList authority;
    private final SeatNaming seats;
    private final DutyReading duties;
    private final RosterReading roster;
    private final MergingReading merging;
    private final OrganisationVoice voice;
    private final DirectoryChoices choices;
    private final OrganisationBlocks blocks;

    DirectoryPages(
            OrganisationSearch organisations,
            ColleagueSearch colleagues,
            Networks networks,
            AuthorityList authority,
            SeatNaming seats,
            DutyReading duties,
            RosterReading roster,
            MergingReading merging,
            OrganisationVoice voice,
            DirectoryChoices choices,
            OrganisationBlocks blocks) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.networks = networks;
        this.authority = authority;
        this.seats = seats;
        this.duties = duties;
        this.roster = roster;
        this.merging = merging;
        this.voice = voice;
        this.choices = choices;
        this.blocks = blocks;
    }

    @GetMapping("/members")
    String members(@Valid OrganisationFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("filter", filter);
        model.addAttribute("people", colleagues.find(filter.ofPeople(), new PageRequest(0, FEW)));
        model.addAttribute("organisations", organisations.find(filter, page, locale));
        addAuthority(model);
        choices.addTo(model, locale);
        return "directory/members";
    }

    @GetMapping("/people")
    String people(@Valid OrganisationFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("filter", filter);
        model.addAttribute("people", colleagues.find(filter.ofPeople(), page));
        addAuthority(model);
        choices.addTo(model, locale);
        return "directory/people";
    }

    @GetMapping("/organisations/{id}")
    String organisation(@PathVariable UUID id, Model model, HttpServletRequest request) {
        OrganisationProfile organisation = organisations.get(id);
        if (!organisation.id().equals(id)) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
            return "redirect:/organisations/" + organisation.id();
        }
        model.addAttribute("organisation", organisation);
        model.addAttribute("metadata", new OrganisationJsonLd(organisation));
        model.addAttribute("speaks", voice.speaksFor(id));
        model.addAttribute("questions", merging.questions(id));
        model.addAttribute("relations", roster.relations(id));
        model.addAttribute("authority", authority.isFor(id));
        model.addAttribute("administers", seats.isFor(id));
        model.addAttribute("owes", duties.isFor(id));
        model.addAttribute("blocks", blocks.blocks());
        model.addAttribute(
                "people",
                byRole(
                        id,
                        colleagues
                                .find(ColleagueFilter.of(id), new PageRequest(0, MANY))
                                .items()));
        return "directory/organisation";
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable UUID id, Model model) {
        model.addAttribute("person", colleagues.get(id));
        return "directory/person";
    }

    /** What can be done with organisations, networks and people, for the page on which they are found. */
    @GetMapping("/{kind:organisations|networks|people}/blocks/actions")
    String actions(Model model) {
        addAuthority(model);
        return "directory/actions";
    }

    /** Who works for an organisation in which role; roles that nobody has are left out, and guests, who are not its people. */
    private static Map<Role, List<Colleague>> byRole(UUID organisation, List<Colleague> people) {
        var grouped = new EnumMap<Role, List<Colleague>>(Role.class);
        for (Colleague person : people) {
            person.places().stream()
                    .filter(place -> place.organisationId().equals(organisation)
                            && place.role().belongs())
                    .map(Place::role)
                    .distinct()
                    .forEach(role -> grouped.computeIfAbsent(role, none -> new ArrayList<>())
                            .add(person));
        }
        return grouped;
    }

    /** What the reader may do with people: as a coordinator, or as an administrator of an organisation. */
    private void addAuthority(Model model) {
        boolean coordinates = !networks.listCoordinated().isEmpty();
        Optional<UUID> administered = Readers.get().administered().stream().findFirst();
        model.addAttribute("coordinates", coordinates);
        model.addAttribute("administered", administered.orElse(null));
        model.addAttribute("invites", coordinates || administered.isPresent());
    }
}
