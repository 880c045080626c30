package org.spona.gateway.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page after sign-out. */
@Controller
class SignedOutController {

    /** @param here present when the session of the identity server could not be ended too */
    @GetMapping(SignInPaths.SIGNED_OUT)
    String signedOut(@RequestParam(defaultValue = "no") String here, Model model) {
        model.addAttribute("everywhere", here.equals("no"));
        return "signed-out";
    }
}
