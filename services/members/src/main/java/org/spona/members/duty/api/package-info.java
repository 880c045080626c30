/** What institutions owe, as JSON. */
@NullMarked
package org.spona.members.duty.api;

import org.jspecify.annotations.NullMarked;
