package org.spona.regulations.issue.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.issue.IssueReporting;
import org.spona.regulations.issue.IssueStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an issue that its reporter takes. */
@Controller
@RequestMapping("/provision-issues/{id}/{step:withdraw}")
class IssueStepPages extends StepPages<Issue, IssueStep> {

    private final IssueReporting reporting;
    private final MessageSource messages;

    IssueStepPages(IssueReporting reporting, IssueReading issues, MessageSource messages, Clock clock) {
        super(IssueStep.class, "issue", "/provision-issues/", issues::get, clock);
        this.reporting = reporting;
        this.messages = messages;
    }

    @Override
    protected String reach(IssueStep step, Issue issue, Locale locale) {
        return messages.getMessage(steps(issue.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(IssueStep step, UUID id) {
        switch (step) {
            case WITHDRAW -> reporting.withdraw(id);
            case EDIT, JOIN, GROUP -> throw new IllegalArgumentException(step + " has a form");
        }
    }
}
