@NullMarked
package org.spona.knowledge.adoption;

import org.jspecify.annotations.NullMarked;
