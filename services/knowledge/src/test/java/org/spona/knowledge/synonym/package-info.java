@NullMarked
package org.spona.knowledge.synonym;

import org.jspecify.annotations.NullMarked;
