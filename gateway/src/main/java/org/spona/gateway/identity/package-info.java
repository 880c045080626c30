/** Who asks: sign-in and sign-out with the identity server, the session, and the token that goes with each request. */
@NullMarked
package org.spona.gateway.identity;

import org.jspecify.annotations.NullMarked;
