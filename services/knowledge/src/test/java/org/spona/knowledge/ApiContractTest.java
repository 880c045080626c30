package org.spona.knowledge;

import org.spona.platform.test.ApiContract;

@KnowledgeTest
class ApiContractTest extends ApiContract {}
