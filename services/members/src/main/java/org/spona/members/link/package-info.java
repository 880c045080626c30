/** Links by which institutions act without signing in: what is kept of them, and when they no longer hold. */
@NullMarked
package org.spona.members.link;

import org.jspecify.annotations.NullMarked;
