/** Finding published practices across organisations, languages and scripts. */
@NullMarked
package org.spona.knowledge.search;

import org.jspecify.annotations.NullMarked;
