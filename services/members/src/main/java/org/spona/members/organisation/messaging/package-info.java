/** What is heard of organisations from other services, and told to them. */
@NullMarked
package org.spona.members.organisation.messaging;

import org.jspecify.annotations.NullMarked;
