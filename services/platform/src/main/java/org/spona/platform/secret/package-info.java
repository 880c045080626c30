/** What only one who was told may know: the secret part of addresses that work without signing in. */
@NullMarked
package org.spona.platform.secret;

import org.jspecify.annotations.NullMarked;
