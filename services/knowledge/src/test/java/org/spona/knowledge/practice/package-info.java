@NullMarked
package org.spona.knowledge.practice;

import org.jspecify.annotations.NullMarked;
