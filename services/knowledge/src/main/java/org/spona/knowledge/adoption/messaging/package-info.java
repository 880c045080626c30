/** What others are told of adoptions, and how the numbers at the practices follow. */
@NullMarked
package org.spona.knowledge.adoption.messaging;

import org.jspecify.annotations.NullMarked;
