package org.spona.cooperation.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.MatrixRow;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanPart;
import org.spona.cooperation.plan.PlanPartReading;
import org.spona.cooperation.plan.PlanStep;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Plans as their pages show them. */
@Component
class PlanViews {

    /** How the lines of a plan are shown. */
    enum Shown {
        MATRIX,
        LIST,
        TIMELINE
    }

    /**
     * A plan on its page.
     *
     * @param rows its table
     * @param years those that its times touch, at most {@value #MOST_YEARS}
     * @param done how many actions are done
     * @param measured the indicators with measurements to which its lines are tied, as far as the reader may read them
     * @param parts how far organisations say that each action is, by action
     * @param named the organisations that have a part, by name
     * @param can what the reader may do with it now
     */
    record PlanView(
            Plan plan,
            Optional<Organisation> organisation,
            Optional<BodyName> body,
            List<MatrixRow> rows,
            List<Integer> years,
            long done,
            Map<UUID, Indicator> measured,
            Map<UUID, List<OrganisationState>> parts,
            List<Organisation> named,
            Permissions can) {

        /** Whether its table has a column of goals: a column in which nothing stands would push the actions off a phone. */
        public boolean isWithGoals() {
            return rows.stream().anyMatch(row -> row.goal().isPresent());
        }

        /** Whether its table has a column of results. */
        public boolean isWithResults() {
            return rows.stream().anyMatch(row -> !row.results().isEmpty());
        }

        /** Whether its table has a column of indicators. */
        public boolean isWithIndicators() {
            return rows.stream().anyMatch(row -> !row.indicators().isEmpty());
        }

        /** How many columns its table has: what is done, who does it and when always stand there. */
        public long columns() {
            return 3
                    + Stream.of(isWithGoals(), isWithResults(), isWithIndicators())
                            .filter(Boolean::booleanValue)
                            .count();
        }
    }

    /** How far an organisation says that an action is. */
    record OrganisationState(Organisation organisation, ActionProgress said, boolean late) {}

    /** A plan in a list. */
    record PlanLine(Plan plan, Optional<Organisation> organisation) {}

    private static final int MOST_YEARS = 15;

    private final Directory directory;
    private final DirectoryBodies bodies;
    private final IndicatorReading indicators;
    private final PlanPartReading parts;
    private final Clock clock;

    PlanViews(
            Directory directory,
            DirectoryBodies bodies,
            IndicatorReading indicators,
            PlanPartReading parts,
            Clock clock) {
        this.directory = directory;
        this.bodies = bodies;
        this.indicators = indicators;
        this.parts = parts;
        this.clock = clock;
    }

    PlanView of(Plan plan) {
        Map<UUID, List<OrganisationState>> states = parts(plan);
        return new PlanView(
                plan,
                directory.findOrganisation(plan.ownership().organisationId()),
                Optional.ofNullable(plan.content().bodyId())
                        .flatMap(body ->
                                Optional.ofNullable(bodies.names(List.of(body)).get(body))),
                MatrixRow.of(plan.matrix()),
                years(plan),
                plan.progress().done(plan.matrix(), LocalDate.now(clock)),
                indicators.list(plan.matrix().measured()).stream()
                        .collect(Collectors.toMap(Indicator::getId, Function.identity())),
                states,
                states.values().stream()
                        .flatMap(List::stream)
                        .map(OrganisationState::organisation)
                        .distinct()
                        .sorted(Comparator.comparing(Organisation::nameLatin))
                        .toList(),
                Permissions.of(PlanStep.class, plan, Readers.get(), clock.instant()));
    }

    private Map<UUID, List<OrganisationState>> parts(Plan plan) {
        List<PlanPart> all = parts.list(plan.getId());
        Map<UUID, Organisation> organisations = directory.organisations(
                all.stream().map(PlanPart::organisationId).toList());
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<OrganisationState>> states = new HashMap<>();
        for (PlanPart part : all) {
            Organisation organisation = organisations.get(part.organisationId());
            if (organisation != null) {
                part.actions(plan)
                        .forEach(action -> states.computeIfAbsent(action.id(), _ -> new ArrayList<>())
                                .add(new OrganisationState(
                                        organisation,
                                        part.progress().now(action, today),
                                        part.progress().isLate(action, today))));
            }
        }
        return states;
    }

    private static List<Integer> years(Plan plan) {
        IntSummaryStatistics years = plan.matrix().actions().stream()
                .flatMap(action -> Stream.of(action.time().from(), action.time().until()))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .summaryStatistics();
        return years.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax())
                        .limit(MOST_YEARS)
                        .boxed()
                        .toList();
    }

    List<PlanLine> lines(List<Plan> some) {
        Map<UUID, Organisation> owners = directory.organisations(
                some.stream().map(plan -> plan.ownership().organisationId()).collect(Collectors.toSet()));
        return some.stream()
                .map(plan -> new PlanLine(
                        plan, Optional.ofNullable(owners.get(plan.ownership().organisationId()))))
                .toList();
    }
}
