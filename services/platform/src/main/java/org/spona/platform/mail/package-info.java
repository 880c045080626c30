/** Addresses of e-mail: read once, at every door at which somebody types one. */
@NullMarked
package org.spona.platform.mail;

import org.jspecify.annotations.NullMarked;
