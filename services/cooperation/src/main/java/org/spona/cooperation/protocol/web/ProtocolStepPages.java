package org.spona.cooperation.protocol.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolAuthoring;
import org.spona.cooperation.protocol.ProtocolPart;
import org.spona.cooperation.protocol.ProtocolProcedure;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a protocol that its owner takes and that reach its parties. */
@Controller
@RequestMapping("/protocols/{id}/{step:agree|sign|reopen|discard}")
class ProtocolStepPages extends StepPages<Protocol, ProtocolStep> {

    private final ProtocolAuthoring authoring;
    private final ProtocolProcedure procedure;
    private final ProtocolRegister register;
    private final MessageSource messages;

    ProtocolStepPages(
            ProtocolAuthoring authoring,
            ProtocolProcedure procedure,
            ProtocolRegister register,
            MessageSource messages,
            Clock clock) {
        super(ProtocolStep.class, "protocol", "/protocols/", register::get, clock);
        this.authoring = authoring;
        this.procedure = procedure;
        this.register = register;
        this.messages = messages;
    }

    @Override
    protected String reach(ProtocolStep step, Protocol protocol, Locale locale) {
        long agreed = register.parts(List.of(protocol.getId())).stream()
                .filter(part -> part.agreesTo(protocol.textVersion()))
                .map(ProtocolPart::id)
                .count();
        return messages.getMessage(
                steps(protocol.getId()).code(step) + ".reach",
                new Object[] {protocol.content().parties().size(), agreed},
                locale);
    }

    @Override
    protected void requireReady(ProtocolStep step, UUID id) {
        if (step == ProtocolStep.AGREE || step == ProtocolStep.SIGN) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(ProtocolStep step, UUID id) {
        switch (step) {
            case AGREE -> procedure.share(id);
            case SIGN -> procedure.openForSigning(id);
            case REOPEN -> procedure.reopen(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, REVIEW, REVISE, END -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(ProtocolStep step, UUID id) {
        return step == ProtocolStep.DISCARD ? "/protocols" : address(id);
    }
}
