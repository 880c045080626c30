package org.spona.gateway.identity;

/** The paths of sign-in and sign-out; the identity server and the pages know them too. */
public final class SignInPaths {

    public static final String SIGN_IN = "/sign-in";
    public static final String CALLBACK = "/sign-in/callback";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGNED_OUT = "/signed-out";

    /** Names the address to return to after sign-in. */
    public static final String RETURN = "return";

    /** Names what the person wants to change of her account: {@code password} or {@code second-factor}. */
    public static final String CHANGE = "change";

    private SignInPaths() {}
}
