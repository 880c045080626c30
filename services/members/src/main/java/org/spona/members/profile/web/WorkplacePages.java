package org.spona.members.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.spona.platform.edge.ChoiceCookie;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader chooses for which of her memberships she acts; every service reads the choice from its cookie. */
@Controller
class WorkplacePages {

    private static final String COOKIE = "spona-workplace";

    @PostMapping("/workplace")
    String choose(
            @RequestParam UUID membershipId,
            @RequestParam(defaultValue = "/") String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean hers = Readers.get().memberships().stream()
                .anyMatch(membership -> membership.id().equals(membershipId));
        if (!hers) {
            throw Refusal.notFound();
        }
        new ChoiceCookie(COOKIE).remember(membershipId.toString(), request, response);
        return "redirect:" + LocalAddress.of(returnTo);
    }
}
