/** What other services, and the index, are told of practices. */
@NullMarked
package org.spona.knowledge.practice.messaging;

import org.jspecify.annotations.NullMarked;
