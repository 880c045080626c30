/** Every change of who may what, of one organisation or one network, in one list that nobody rewrites. */
@NullMarked
package org.spona.members.audit;

import org.jspecify.annotations.NullMarked;
