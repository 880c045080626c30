/** The same as JSON. */
@NullMarked
package org.spona.members.organisation.api;

import org.jspecify.annotations.NullMarked;
