package org.spona.regulations.issue.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupStep;
import org.spona.regulations.issue.IssueGrouping;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a group of issues. */
@Controller
@RequestMapping("/provision-issues/groups/{id}/{step:close|dissolve}")
class IssueGroupStepPages extends StepPages<IssueGroup, IssueGroupStep> {

    private final IssueGrouping grouping;
    private final MessageSource messages;

    IssueGroupStepPages(IssueGrouping grouping, MessageSource messages, Clock clock) {
        super(IssueGroupStep.class, "issue-group", "/provision-issues/groups/", grouping::get, clock);
        this.grouping = grouping;
        this.messages = messages;
    }

    @Override
    protected String reach(IssueGroupStep step, IssueGroup group, Locale locale) {
        return messages.getMessage(steps(group.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(IssueGroupStep step, UUID id) {
        switch (step) {
            case CLOSE -> grouping.close(id);
            case DISSOLVE -> grouping.dissolve(id);
            case EDIT, ANSWER, RAISE -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(IssueGroupStep step, UUID id) {
        return step == IssueGroupStep.DISSOLVE ? "/provision-issues/groups" : address(id);
    }
}
