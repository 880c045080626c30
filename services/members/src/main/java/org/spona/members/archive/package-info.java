/** Everything that is kept of a person, for herself, and everything that is an organisation's, for its administrators. */
@NullMarked
package org.spona.members.archive;

import org.jspecify.annotations.NullMarked;
