/** Who works for which organisation in which network, from when until when. */
@NullMarked
package org.spona.members.membership;

import org.jspecify.annotations.NullMarked;
