/** People: who signs in, how she is called and written to. */
@NullMarked
package org.spona.members.person;

import org.jspecify.annotations.NullMarked;
