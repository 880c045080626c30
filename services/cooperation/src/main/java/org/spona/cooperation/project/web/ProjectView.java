package org.spona.cooperation.project.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.project.BudgetLine;
import org.spona.cooperation.project.DonorReport;
import org.spona.cooperation.project.PartyRole;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectGap;
import org.spona.cooperation.project.ProjectOutput;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;

/**
 * A project on its page.
 *
 * @param from when it begins, in words; empty while that is not known
 * @param until when it ends, in words
 * @param chain what it continues and what continues it, with itself; empty when it stands alone
 * @param outputs with where their records are, as far as the reader may read those
 * @param reports that the reader may see
 * @param reported whether it can be had as IATI
 */
record ProjectView(
        Project project,
        Optional<Organisation> organisation,
        String from,
        String until,
        List<Party> parties,
        List<BudgetLine> budget,
        List<ProjectOutput> outputs,
        List<Step> chain,
        List<DonorReport> reports,
        boolean reported,
        Permissions can) {

    /** A party with what the directory knows of it. */
    record Party(PartyRole role, Optional<Organisation> organisation, String name) {}

    /**
     * A project of the chain.
     *
     * @param itself whether it is the one whose page this is
     * @param gap the days before it on which neither ran; null without any
     */
    record Step(
            Project project,
            String from,
            String until,
            boolean itself,
            @Nullable ProjectGap gap) {}

    /** A project in a list. */
    record Line(Project project, Optional<Organisation> organisation, String from, String until) {}
}
